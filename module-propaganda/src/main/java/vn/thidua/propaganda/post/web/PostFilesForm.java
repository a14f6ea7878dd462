package vn.thidua.propaganda.post.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import vn.thidua.core.file.FileDetails;
import vn.thidua.core.file.NewFile;
import vn.thidua.core.file.StoredFile;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostFiles;

/** The files of the form of a post: its cover with its texts, and what is to be attached. */
public class PostFilesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long coverId;
    private String caption = "";
    private String altText = "";
    private boolean removeCover;
    private transient Part cover;
    private transient List<Part> attachments;

    static PostFilesForm of(StoredFile cover) {
        var form = new PostFilesForm();
        form.coverId = cover.getId();
        form.caption = cover.getCaption();
        form.altText = cover.getAltText();
        return form;
    }

    /** Gives the post what was chosen, in the running transaction. */
    void give(Post post, PostFiles files) {
        if (isChosen(cover)) {
            files.setCover(post, new NewFile(new FileDetails(cover.getSubmittedFileName(), caption, altText), content(cover)));
        } else if (removeCover) {
            files.removeCover(post);
        } else if (coverId != null) {
            files.describeCover(post, caption, altText);
        }
        if (attachments != null) {
            files.attach(post, attachments.stream().filter(PostFilesForm::isChosen)
                    .map(part -> NewFile.of(part.getSubmittedFileName(), content(part))).toList());
        }
    }

    private static boolean isChosen(Part part) {
        return part != null && part.getSubmittedFileName() != null && !part.getSubmittedFileName().isBlank();
    }

    private static InputStream content(Part part) {
        try {
            return part.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The picture that is there now; null when there is none. */
    public Long getCoverId() {
        return coverId;
    }

    public String getCaption() {
        return caption;
    }

    public void setCaption(String value) {
        caption = Objects.requireNonNullElse(value, "");
    }

    public String getAltText() {
        return altText;
    }

    public void setAltText(String value) {
        altText = Objects.requireNonNullElse(value, "");
    }

    public boolean isRemoveCover() {
        return removeCover;
    }

    public void setRemoveCover(boolean value) {
        removeCover = value;
    }

    public Part getCover() {
        return cover;
    }

    public void setCover(Part value) {
        cover = value;
    }

    public List<Part> getAttachments() {
        return attachments;
    }

    public void setAttachments(List<Part> value) {
        attachments = value;
    }
}
