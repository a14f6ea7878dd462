package vn.thidua.propaganda.front.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.data.ReadTogether;
import vn.thidua.core.file.FileService;
import vn.thidua.core.file.web.FilesBean;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.UnitChoices;
import vn.thidua.core.picture.PictureView;
import vn.thidua.core.search.ContentCard;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.talk.web.TalkBean;
import vn.thidua.propaganda.column.ColumnTree;
import vn.thidua.propaganda.column.ColumnTrees;
import vn.thidua.propaganda.front.Reading;
import vn.thidua.propaganda.front.ReadingService;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostAction;
import vn.thidua.propaganda.post.PostService;
import vn.thidua.propaganda.post.PostSummary;
import vn.thidua.propaganda.reach.ReachService;
import vn.thidua.propaganda.reach.ReadCounter;
import vn.thidua.propaganda.reach.web.AcknowledgementBean;
import vn.thidua.propaganda.reach.web.Opening;

/** Backs {@code propaganda/post.xhtml}, the page on which a post is read; opening it counts as reading it. */
@Named("readPost")
@RequestScoped
public class ReadPostBean {

    @Inject private ReadingService service;
    @Inject private ReadCounter counter;
    @Inject private ReachService reach;
    @Inject private PostService posts;
    @Inject private ColumnTrees columns;
    @Inject private ReadTogether together;
    @Inject private TalkBean talk;
    @Inject private FilesBean files;
    @Inject private AcknowledgementBean acknowledgement;
    @Inject private UnitChoices units;
    @Inject private Messages messages;
    @Inject private HttpServletRequest request;

    private String id;
    private Reading reading;
    private ContentRef ref;
    private List<ColumnTree.Node> above;
    private boolean reachShown;
    private boolean inTeam;
    private boolean mayChange;

    @PostConstruct
    void begin() {
        id = Parameters.ofRequest("id");
    }

    /** Everything that the page shows, read at once; a post that may not be read is not there. */
    private Reading reading() {
        if (reading == null) {
            reading = together.get(this::read);
            if (Opening.isByAPerson(request)) {
                counter.opened(reading.post());
            }
        }
        return reading;
    }

    private Reading read() {
        Reading found = service.read(Parameters.id(id));
        Post post = found.post();
        ref = post.ref();
        above = new ArrayList<>(columns.current().upwards(post.getColumnId()));
        Collections.reverse(above);
        mayChange = posts.may(post, PostAction.EDIT) || posts.may(post, PostAction.CORRECT);
        inTeam = posts.isInTeam(post);
        reachShown = post.getPublishedAt() != null && reach.maySee(post);
        talk.of(ref);
        files.list(ref, FileService.ATTACHMENT);
        files.mayChange(ref, FileService.ATTACHMENT);
        if (acknowledgement.asked(post)) {
            acknowledgement.at(post);
        }
        return found;
    }

    public Post getPost() {
        return reading().post();
    }

    public ContentRef getRef() {
        reading();
        return ref;
    }

    public String getHtml() {
        return reading().html();
    }

    public int getMinutes() {
        return reading().minutes();
    }

    /** The columns from the top down to that of the post. */
    public List<ColumnTree.Node> getColumns() {
        reading();
        return above;
    }

    /** The picture at its head; null where there is none. */
    public PictureView getCover() {
        return reading().cover().orElse(null);
    }

    public String getCoverCaption() {
        return reading().coverFile().map(file -> file.getCaption()).orElse("");
    }

    public List<ContentCard> getRelated() {
        return reading().related();
    }

    /** The next newer post of the column; null where there is none. */
    public PostSummary getNewer() {
        return reading().neighbours().newer().orElse(null);
    }

    /** The next older post of the column; null where there is none. */
    public PostSummary getOlder() {
        return reading().neighbours().older().orElse(null);
    }

    /** By the clocks of Việt Nam; null where readers never saw it. */
    public LocalDateTime getPublishedAt() {
        return local(getPost().getPublishedAt());
    }

    /** By the clocks of Việt Nam; null where it was never corrected. */
    public LocalDateTime getCorrectedAt() {
        return local(getPost().getCorrectedAt());
    }

    /** Whether whoever is at work may see how far it came. */
    public boolean isReachShown() {
        reading();
        return reachShown;
    }

    /** Whether whoever is at work sees what readers do not. */
    public boolean isInTeam() {
        reading();
        return inTeam;
    }

    public boolean isMayChange() {
        reading();
        return mayChange;
    }

    /** The units it is for, where it is not for everyone. */
    public List<String> getUnits() {
        return getPost().unitIds().stream().map(units::name).sorted().toList();
    }

    /** What kind of thing a card leads to. */
    public String typeName(ContentCard card) {
        return messages.text(card.typeKey());
    }

    /** A word as part of an address. */
    public String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    private static LocalDateTime local(LocalDateTime stored) {
        return stored == null ? null : Moments.local(stored);
    }
}
