package vn.thidua.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.thidua.core.search.analysis.DocumentNumber;
import vn.thidua.core.search.analysis.Lexicon;
import vn.thidua.core.search.analysis.Syllable;

/**
 * A document number in a question: written as one ({@code 1/ct-ubnd}, {@code 91/2017}) or told in words
 * ({@code chỉ thị 01 của UBND}, {@code 01 CT UBND}, {@code CT 01 năm 2020}).
 *
 * @param from    index of its first word in the run
 * @param to      index after the last one
 * @param written whether it has the signs of a number, so that it is nothing else
 */
record AskedNumber(DocumentNumber number, int from, int to, boolean written) {

    private static final Pattern RUNNING = Pattern.compile("\\d{1,5}[a-z]?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int MOST_ORGANS = 3;

    /** The numbers in a run of words. */
    static List<AskedNumber> in(List<Word> run, String text, Lexicon lexicon) {
        var found = written(run, text);
        if (found.isEmpty()) {
            var words = run.stream().map(Word::meant).toList();
            for (int at = 0; at < words.size() && found.isEmpty(); at++) {
                new Told(words, lexicon).at(at).ifPresent(found::add);
            }
        }
        return found;
    }

    private static List<AskedNumber> written(List<Word> run, String text) {
        var found = new ArrayList<AskedNumber>();
        int start = run.get(0).token().start();
        int end = run.get(run.size() - 1).token().end();
        for (var typed : DocumentNumber.typedIn(text.substring(start, end))) {
            int from = 0;
            while (from < run.size() && run.get(from).token().start() < start + typed.start()) {
                from++;
            }
            int to = from;
            while (to < run.size() && run.get(to).token().end() <= start + typed.end()) {
                to++;
            }
            if (to > from) {
                found.add(new AskedNumber(typed.number(), from, to, typed.number().number().isPresent()));
            }
        }
        return found;
    }

    /** Reads a number told in words. */
    private record Told(List<Syllable> words, Lexicon lexicon) {

        Optional<AskedNumber> at(int from) {
            return numberFirst(from).or(() -> typeFirst(from));
        }

        /** 01 CT UBND, 15 2020 NĐ CP. */
        private Optional<AskedNumber> numberFirst(int from) {
            if (!running(from)) {
                return Optional.empty();
            }
            var parts = new ArrayList<>(List.of(words.get(from).plain()));
            int at = year(from + 1, parts);
            if (at == words.size() || !lexicon.abbreviation(words.get(at))) {
                return Optional.empty();
            }
            var code = lexicon.typeCode(words, at);
            return code.flatMap(type -> {
                type.syllables().forEach(s -> parts.add(s.plain()));
                return asked(from, organs(type.to(), parts), parts);
            });
        }

        /** Chỉ thị số 01 năm 2020 của UBND, CT 01. */
        private Optional<AskedNumber> typeFirst(int from) {
            var code = lexicon.typeCode(words, from);
            if (code.isEmpty()) {
                return Optional.empty();
            }
            int at = code.get().to();
            at += at < words.size() && words.get(at).plain().equals("so") ? 1 : 0;
            if (!running(at)) {
                return Optional.empty();
            }
            var parts = new ArrayList<>(List.of(words.get(at).plain()));
            at = year(at + 1, parts);
            if (at < words.size() && words.get(at).plain().equals(code.get().syllables().get(0).plain())) {
                at++;
            }
            code.get().syllables().forEach(s -> parts.add(s.plain()));
            int end = organs(at, parts);
            return asked(from, year(end, parts), parts);
        }

        private Optional<AskedNumber> asked(int from, int to, List<String> parts) {
            return DocumentNumber.parse(String.join("/", parts))
                    .map(number -> new AskedNumber(number, from, to, false));
        }

        private boolean running(int at) {
            return at < words.size() && RUNNING.matcher(words.get(at).plain()).matches();
        }

        /** A year, with or without "năm" before it; it becomes the second part of the number. */
        private int year(int at, List<String> parts) {
            int found = at < words.size() && words.get(at).plain().equals("nam") ? at + 1 : at;
            boolean year = found < words.size() && YEAR.matcher(words.get(found).plain()).matches();
            if (year && (parts.size() == 1 || !YEAR.matcher(parts.get(1)).matches())) {
                parts.add(1, words.get(found).plain());
                return found + 1;
            }
            return at;
        }

        private int organs(int from, List<String> parts) {
            int at = from < words.size() && words.get(from).plain().equals("cua") ? from + 1 : from;
            int end = from;
            for (int count = 0; count < MOST_ORGANS && at < words.size(); count++) {
                var name = lexicon.shortForm(words, at);
                if (lexicon.abbreviation(words.get(at))) {
                    parts.add(words.get(at).plain());
                    at++;
                } else if (name.isPresent()) {
                    parts.add(name.get().syllables().get(0).plain());
                    at = name.get().to();
                } else {
                    break;
                }
                end = at;
            }
            return end;
        }
    }
}
