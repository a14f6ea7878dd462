package vn.thidua.propaganda.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostBodyTest {

    @Test
    void whatCouldRunIsGone() {
        assertThat(PostBody.clean("<p onclick=\"x()\">Một<script>x()</script></p><iframe src=\"//x\"></iframe>")).isEqualTo("<p>Một</p>");
        assertThat(PostBody.clean("<a href=\"javascript:x()\">Hai</a>")).doesNotContain("javascript");
    }

    @Test
    void picturesOfThePostStay() {
        String figure = "<figure><img src=\"file:12\" alt=\"Cây\"><figcaption>Chú thích</figcaption></figure>";
        assertThat(PostBody.clean(figure)).isEqualTo(figure);
        assertThat(PostBody.isEmpty(figure)).isFalse();
        assertThat(PostBody.isEmpty("<p> <br></p>")).isTrue();
    }

    @Test
    void itsWordsStandInLines() {
        assertThat(PostBody.words("<h2>Đầu</h2><p>Một <b>hai</b><br>ba</p><ul><li>bốn</li><li>năm &lt; sáu</li></ul>"))
                .isEqualTo("Đầu\nMột hai\nba\nbốn\nnăm < sáu");
    }
}
