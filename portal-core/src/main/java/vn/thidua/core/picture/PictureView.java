package vn.thidua.core.picture;

import java.util.stream.Collectors;

/**
 * What a page needs to know of a picture to give it its place before it is there.
 *
 * @param file    the id of its file
 * @param version names its content, so that a browser may keep it for good
 * @param width   in pixels, as people see it
 * @param height  in pixels, as people see it
 * @param altText what its file says that it shows; may be empty
 */
public record PictureView(long file, String version, int width, int height, String altText) {

    private static final int USUAL = 960;

    /** Where one of the widths is that pictures are given out in. */
    public String address(String contextPath, int asked) {
        return contextPath + "/api/v1/files/" + file + "/picture?width=" + asked + "&v=" + version;
    }

    /** Where it is in a width that suits most pages. */
    public String address(String contextPath) {
        var size = new PictureSize(width, height);
        int asked = size.usefulWidths().stream().filter(useful -> useful <= USUAL).reduce((first, second) -> second).orElse(USUAL);
        return address(contextPath, asked);
    }

    /** The attribute {@code srcset}: every width with its address. */
    public String sources(String contextPath) {
        var size = new PictureSize(width, height);
        return size.usefulWidths().stream().map(asked -> address(contextPath, asked) + " " + size.ofWidth(asked).width() + "w")
                .collect(Collectors.joining(", "));
    }
}
