package vn.thidua.core.picture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What is known of a picture by its content. It never changes. */
@Entity(name = "CorePicture")
@Table(name = "core_picture")
public class Picture {

    @Id private String sha256;
    @Column(name = "source_sha256") private String sourceSha256;
    private int width;
    private int height;

    /** For JPA. */
    protected Picture() { }

    Picture(String sha256, String sourceSha256, PictureSize size) {
        this.sha256 = sha256;
        this.sourceSha256 = sourceSha256;
        width = size.width();
        height = size.height();
    }

    /** Of the content that is kept. */
    public String getSha256() {
        return sha256;
    }

    /** Of what had been sent. */
    public String getSourceSha256() {
        return sourceSha256;
    }

    PictureSize size() {
        return new PictureSize(width, height);
    }
}
