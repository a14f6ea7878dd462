package vn.thidua.emulation.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the movements a text names: what stands in quotation marks behind "phong trào" or "cuộc vận động", and the list it begins. */
final class Movements {

    private static final Pattern QUOTE = Pattern.compile("[“\"«‘]([^“”\"«»\\n]{3,200})[”\"»]");
    private static final Pattern LEAD = Pattern.compile("(?:phong trào|cuộc vận động)(?:(?!gắn với|theo|việc|chủ đề"
            + "|khẩu hiệu)[^“”\".;\\n]){0,80}$");
    private static final Pattern LINK = Pattern.compile("[\\s,;.*+–-]*(?:và|cùng|hoặc|cùng với)?\\s*(?:(?:các|hai"
            + "|những)\\s+)?(?:phong trào(?: thi đua)?|cuộc vận động)?\\s*:?\\s*");
    private static final int BEFORE = 110;

    private Movements() { }

    /** Each once, in the order of the text. */
    static List<String> find(String text) {
        String folded = Spelling.folded(text);
        List<String> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        Matcher quote = QUOTE.matcher(text);
        int last = -1;
        while (quote.find()) {
            String before = folded.substring(Math.max(0, quote.start() - BEFORE), quote.start());
            boolean listed = last >= 0 && LINK.matcher(folded.substring(last, quote.start())).matches();
            if (listed || LEAD.matcher(before).find()) {
                String name = Spelling.line(quote.group(1)).replaceFirst("[\\s.,;]+$", "");
                if (known.add(Spelling.folded(name).replaceAll("[–—]", "-"))) {
                    found.add(name);
                }
                last = quote.end();
            } else {
                last = -1;
            }
        }
        return found;
    }
}
