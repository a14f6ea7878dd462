package vn.thidua.core.richtext;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.thidua.core.picture.PictureView;

/**
 * A clean text as the editor understands it. What it does not know is written so that cleaning finds it again: a caption is
 * a line in italics in the middle, a heading of a table is in bold, the width of a picture is a number.
 */
final class EditorForm {

    private static final String SMALL_WIDTH = "320";
    private static final String MEDIUM_WIDTH = "560";

    private final Map<Long, PictureView> pictures;
    private final String contextPath;

    EditorForm(Map<Long, PictureView> pictures, String contextPath) {
        this.pictures = pictures;
        this.contextPath = contextPath;
    }

    String of(RichText text) {
        Document page = text.document();
        page.select("img").forEach(this::picture);
        page.select("figure").forEach(EditorForm::figure);
        page.select("table > caption").forEach(EditorForm::caption);
        page.select("th").forEach(EditorForm::head);
        page.select("[class]").forEach(EditorForm::classes);
        return page.body().html();
    }

    private void picture(Element image) {
        PictureView view = PictureSource.file(image).map(pictures::get).orElse(null);
        if (view == null) {
            image.remove();
            return;
        }
        image.attr("src", view.address(contextPath));
        if (image.hasClass(PictureSource.SMALL) || image.hasClass(PictureSource.MEDIUM)) {
            image.attr("width", image.hasClass(PictureSource.SMALL) ? SMALL_WIDTH : MEDIUM_WIDTH);
        }
    }

    private static void figure(Element figure) {
        Element words = figure.selectFirst("> figcaption");
        if (words != null) {
            Element line = new Element("p").addClass("rich-align-center");
            line.appendElement("em").appendChildren(words.childNodesCopy());
            figure.after(line);
            words.remove();
        }
        figure.tagName("p");
    }

    private static void caption(Element caption) {
        Element line = new Element("p");
        line.appendChildren(caption.childNodesCopy());
        caption.parent().before(line);
        caption.remove();
    }

    private static void head(Element cell) {
        Element strong = new Element("strong");
        strong.appendChildren(cell.childNodesCopy());
        cell.empty().appendChild(strong);
        cell.tagName("td");
        cell.removeAttr("scope");
    }

    private static void classes(Element element) {
        for (String name : element.classNames()) {
            element.removeClass(name);
            if (name.startsWith(Layout.OURS + "align-") || name.startsWith(Layout.OURS + "indent-")) {
                element.addClass(Layout.EDITOR + name.substring(Layout.OURS.length()));
            }
        }
        if (element.classNames().isEmpty()) {
            element.removeAttr("class");
        }
    }
}
