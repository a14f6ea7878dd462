package vn.thidua.propaganda.post;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What a post said before a change. Written once, never changed. */
@Entity(name = "PropagandaPostVersion")
@Table(name = "propaganda_post_version")
public class PostVersion extends PostContent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "propaganda_post_version_seq")
    @SequenceGenerator(name = "propaganda_post_version_seq", sequenceName = "propaganda_post_version_seq", allocationSize = 50)
    private Long id;

    @Column(name = "post_id") private long postId;
    private String body;

    /** For JPA. */
    protected PostVersion() { }

    /** The post as it is now, before it changes. */
    PostVersion(Post post) {
        PostDetails details = post.details();
        postId = post.getId();
        write(details);
        body = details.body();
        mark(post.getRevision(), post.getStep(), post.getStepNote(), post.getChangedBy(), post.getChangedAt());
    }

    @Override
    public PostDetails details() {
        return details(body);
    }

    public Long getId() {
        return id;
    }
}
