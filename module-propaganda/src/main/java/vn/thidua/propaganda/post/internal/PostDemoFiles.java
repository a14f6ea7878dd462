package vn.thidua.propaganda.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.core.demo.DemoText;
import vn.thidua.core.file.FileDetails;
import vn.thidua.core.file.FileService;
import vn.thidua.core.file.NewFile;
import vn.thidua.core.richtext.RichTextService;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostDetails;
import vn.thidua.propaganda.post.PostFiles;

/** The pictures of the demo's posts: covers, and those in their texts, which the demo writes as {@code picture:name}. */
@ApplicationScoped
class PostDemoFiles {

    private static final Pattern PICTURE = Pattern.compile("src=\"picture:([a-z0-9-]+)\"");

    @Inject private FileService files;

    /** Gives the post its pictures and answers what it says with them. */
    PostDetails add(Post post, PostDetails details, DemoText text) {
        text.find("cover").ifPresent(cover -> attach(post, PostFiles.COVER, cover, text.find("cover-caption").orElse(""),
                text.find("cover-alt").orElse("")));
        return details.withBody(PICTURE.matcher(details.body()).replaceAll(found -> Matcher.quoteReplacement(
                "src=\"file:" + attach(post, RichTextService.INLINE, found.group(1), "", "") + "\"")));
    }

    private long attach(Post post, String role, String picture, String caption, String alt) {
        String name = picture + ".jpg";
        try (InputStream in = PostDemoFiles.class.getClassLoader().getResourceAsStream("demo/propaganda/pictures/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("No demo picture " + name);
            }
            return files.addPicture(post.ref(), role, new NewFile(new FileDetails(name, caption, alt), in)).getId();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
