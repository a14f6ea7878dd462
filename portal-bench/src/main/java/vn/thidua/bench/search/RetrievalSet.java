package vn.thidua.bench.search;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Articles of law, questions, and which articles answer them; one JSON object a line. */
final class RetrievalSet {

    private static final Pattern MEMBER =
            Pattern.compile("\"(\\w+)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"", Pattern.DOTALL);

    private RetrievalSet() { }

    record Article(String id, String title, String text, String law) {
    }

    record Query(String id, String text) {
    }

    static List<Article> articles(Path folder) throws IOException {
        var articles = new ArrayList<Article>();
        for (var line : Files.readAllLines(folder.resolve("corpus.jsonl"))) {
            var members = members(line);
            articles.add(new Article(members.get("id"), members.get("title"), members.get("text"), members.get("law")));
        }
        return articles;
    }

    static List<Query> queries(Path file) throws IOException {
        var queries = new ArrayList<Query>();
        for (var line : Files.readAllLines(file)) {
            var members = members(line);
            queries.add(new Query(members.get("id"), members.get("text")));
        }
        return queries;
    }

    static Map<String, Set<String>> answers(Path folder) throws IOException {
        var answers = new HashMap<String, Set<String>>();
        for (var line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
            var columns = line.split("\t");
            if (Integer.parseInt(columns[2].strip()) > 0) {
                answers.computeIfAbsent(columns[0], id -> new HashSet<>()).add(columns[1]);
            }
        }
        return answers;
    }

    private static Map<String, String> members(String line) throws IOException {
        var members = new HashMap<String, String>();
        var matcher = MEMBER.matcher(line);
        while (matcher.find()) {
            members.put(matcher.group(1), unescaped(matcher.group(2)));
        }
        return members;
    }

    private static String unescaped(String text) throws IOException {
        var out = new StringBuilder(text.length());
        var in = new StringReader(text);
        for (int c = in.read(); c >= 0; c = in.read()) {
            out.append(c == '\\' ? escaped(in) : (char) c);
        }
        return out.toString();
    }

    private static char escaped(StringReader in) throws IOException {
        int c = in.read();
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                var digits = new char[4];
                if (in.read(digits) < 4) {
                    throw new IOException("A broken escape");
                }
                yield (char) Integer.parseInt(new String(digits), 16);
            }
            default -> (char) c;
        };
    }
}
