package vn.thidua.propaganda.post;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** The text of a post, apart from it so that lists never read it. */
@Entity(name = "PropagandaPostText")
@Table(name = "propaganda_post_text")
class PostText {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "propaganda_post_text_seq")
    // The sequence of the posts: their texts of the first days bear the same ids.
    @SequenceGenerator(name = "propaganda_post_text_seq", sequenceName = "propaganda_post_seq", allocationSize = 50)
    private Long id;

    private String body = "";

    /** For JPA, and for a post that is new. */
    protected PostText() { }

    void write(String text) {
        body = text;
    }

    String body() {
        return body;
    }
}
