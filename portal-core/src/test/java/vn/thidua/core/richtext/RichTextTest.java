package vn.thidua.core.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.core.error.PortalException;

class RichTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "chữ trần | <p>chữ trần</p>",
        "<h1>a</h1><h3>b</h3><h6>c</h6><h1>d</h1> | <h2>a</h2><h3>b</h3><h4>c</h4><h2>d</h2>",
        "<h3>a</h3><h3>b</h3> | <h2>a</h2><h2>b</h2>",
        "<h2><b>a</b></h2> | <h2>a</h2>",
        "<h2><br></h2><h2><img src=file:1></h2> | <p><img src=\"file:1\" alt=\"\"></p>",
        "<p>a<br><br>b</p> | <p>a</p><p>b</p>",
        "<p><br>a<br>b<br></p> | <p>a<br>b</p>",
        "<div>a<div>b</div>c</div> | <p>a</p><p>b</p><p>c</p>",
        "<b>a<i>b</b>c</i> | <p><strong>a<em>b</em></strong><em>c</em></p>",
        "<p><b>a</b><b> b</b></p> | <p><strong>a b</strong></p>",
        "<p>a <b> b</b></p> | <p>a <strong>b</strong></p>",
        "<p>10&nbsp;%</p> | <p>10&nbsp;%</p>",
        "<p>a&nbsp; &nbsp;b</p> | <p>a b</p>",
        "<a href=HTTPS://A.vn/x>t</a> | <p><a href=\"https://A.vn/x\" rel=\"noopener noreferrer\">t</a></p>",
        "<a href=/a/b?c=1#d>t</a> | <p><a href=\"/a/b?c=1#d\">t</a></p>",
        "<a href='tel:+84 28 1234'>t</a> | <p><a href=\"tel:+84281234\">t</a></p>",
        "<a href=#muc>t</a><a href=//a.vn>u</a> | <p>tu</p>",
        "<ul>a<li>b<li></ul> | <ul><li>a</li><li>b</li></ul>",
        "<li>a</li><li>b</li> | <ul><li>a</li><li>b</li></ul>",
        "<ol start=0><li>a</ol> | <ol><li>a</li></ol>",
        "<ol start=5 type=I><li>a</ol> | <ol start=\"5\" type=\"I\"><li>a</li></ol>",
        "<ul><li><p>a</p><p>b</p></ul> | <ul><li><p>a</p><p>b</p></li></ul>",
        "<table><td>a | <table><tbody><tr><td>a</td></tr></tbody></table>",
        "<table><tr><td colspan=99 rowspan=0>a<td>b</table> | <table><tbody><tr><td colspan=\"20\">a</td><td>b</td></tr></tbody></table>",
        "<table><caption><p>x</p></caption><tr><th>a<tr><td>b</table> | <table><caption>x</caption><thead><tr><th scope=\"col\">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>",
        "<table><tr><td>a<table><tr><td>b<td>c</table></table> | <table><tbody><tr><td><p>a</p><p>b</p><p>c</p></td></tr></tbody></table>",
        "<table>lạc<tr><td>a</table> | <p>lạc</p><table><tbody><tr><td>a</td></tr></tbody></table>",
        "<img src=file:12 alt=' a  b ' width=200> | <p><img src=\"file:12\" alt=\"a b\" class=\"rich-small\"></p>",
        "<img src=https://a.vn/x.png><img src=file:0><img src=file:x> | ~~",
        "<figure><img src=file:1><figcaption><b>x</b></figcaption></figure> | <figure><img src=\"file:1\" alt=\"\"><figcaption><strong>x</strong></figcaption></figure>",
        "<svg><text>vẽ</text></svg><math><mi>x</mi></math> | <p>vẽ</p><p>x</p>",
        "<script>a</script><style>b</style>c | <p>c</p>",
        "<p style='text-align:right;color:red' id=x class='y ql-indent-3' onclick=z>a</p> | <p class=\"rich-align-right rich-indent-3\">a</p>",
        "<blockquote><h2>a</h2></blockquote> | <blockquote><p><strong>a</strong></p></blockquote>",
        "<p>a\u202Eb\u200Bc\u00ADd</p> | <p>abcd</p>",
        "<p>&lt;b&gt; &amp;amp; \"'</p> | <p>&lt;b&gt; &amp;amp; \"'</p>"})
    void htmlOfAnyKindGetsItsOneForm(String html, String expected) {
        assertThat(RichText.clean(html).html()).isEqualTo(expected);
        assertThat(RichText.clean(expected).html()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "<p></p>", "<p><br></p><p>&nbsp;</p>", "<ul><li></li></ul>", "<table></table>",
        "<a href=/x></a>", "<!-- x -->", "<script>x</script>"})
    void nothingIsEmpty(String html) {
        assertThat(RichText.clean(html).isEmpty()).isTrue();
        assertThat(RichText.clean(html)).isEqualTo(RichText.EMPTY);
    }

    @Test
    void nullIsEmpty() {
        assertThat(RichText.clean(null)).isSameAs(RichText.EMPTY);
        assertThat(RichText.fromPlain(null).isEmpty()).isTrue();
    }

    @Test
    void plainTextHasALineForEachLineOfText() {
        RichText text = RichText.clean("<h2>Mở đầu</h2><p>Một<br>hai</p><ul><li>ba<ul><li>bốn</li></ul></li></ul>"
                + "<table><tr><td>năm</td><td>sáu</td></tr></table><pre>bảy\n\n  tám</pre>");
        assertThat(text.plain()).isEqualTo("Mở đầu\nMột\nhai\nba\nbốn\nnăm\tsáu\nbảy\ntám");
    }

    @Test
    void theExcerptEndsAtAWord() {
        RichText text = RichText.clean("<p>Phong trào thi đua</p><p>yêu nước</p>");
        assertThat(text.excerpt(100)).isEqualTo("Phong trào thi đua yêu nước");
        assertThat(text.excerpt(17)).isEqualTo("Phong trào thi…");
        assertThat(RichText.clean("<p>" + "x".repeat(50) + "</p>").excerpt(10)).isEqualTo("xxxxxxxxx…");
    }

    @Test
    void filesAreNamedOnceAndInOrder() {
        assertThat(RichText.clean("<img src=file:9><p><img src=file:3></p><img src=file:9>").fileIds()).containsExactly(9L, 3L);
        assertThat(RichText.clean("<p>file:9</p>").fileIds()).isEmpty();
    }

    @Test
    void plainTextBecomesParagraphs() {
        assertThat(RichText.fromPlain("a < b\nc\n\n\n<b>d</b>").html()).isEqualTo("<p>a &lt; b<br>c</p><p>&lt;b&gt;d&lt;/b&gt;</p>");
    }

    @Test
    void tooMuchIsRefused() {
        assertThatThrownBy(() -> RichText.clean("x".repeat(RichText.LIMIT + 1))).isInstanceOfSatisfying(PortalException.class,
                e -> assertThat(e.kind()).isEqualTo(PortalException.Kind.TOO_LARGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "<div>", "<blockquote>", "<ul><li>", "<table><tr><td>", "<svg>", "<font a=1><p>", "<a href=/x>",
        "<p>", "&nbsp;", "<img src=file:1>", "<span style='font-weight:bold'>", " ", "\u0301", "<br>", "<!--", "<math><mi>", "</p>",
        "<i><table>", "<pre>\n ", "<select><option>", "<li>", "&", "<p class=MsoListParagraph>1. "})
    void whateverIsRepeatedIsReadInTime(String piece) {
        long tags = Math.max(1, piece.chars().filter(c -> c == '<').count());
        String html = piece.repeat((int) Math.min(30_000 / tags, (RichText.LIMIT - 3) / piece.length())) + "chữ";
        RichText text = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> RichText.clean(html));
        assertThat(RichText.clean(text.html())).isEqualTo(text);
    }

    @Test
    void tooManyTagsAreRefused() {
        assertThatThrownBy(() -> RichText.clean("<b>".repeat(80_001))).isInstanceOf(PortalException.class);
    }

    @Test
    void wordsInTheDepthAreNotLost() {
        for (String piece : new String[] {"<div>", "<blockquote>", "<ul><li>", "<b><i>", "<table><tr><td>"}) {
            assertThat(RichText.clean(piece.repeat(3000) + "đáy").plain()).as(piece).contains("đáy");
        }
    }
}
