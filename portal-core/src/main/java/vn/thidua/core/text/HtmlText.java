package vn.thidua.core.text;

/** Text as markup says it: for the few places that write markup themselves, because a template would be too slow or there is none. */
public final class HtmlText {

    private HtmlText() { }

    /** The text with every sign that means something in HTML quoted; fit for elements and for attributes in double quotes. */
    public static String of(String text) {
        var html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(sign);
            }
        }
        return html.toString();
    }
}
