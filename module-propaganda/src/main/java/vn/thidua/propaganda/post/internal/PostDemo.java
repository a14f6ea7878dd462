package vn.thidua.propaganda.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.account.Account;
import vn.thidua.core.account.AccountRepository;
import vn.thidua.core.data.Moments;
import vn.thidua.core.demo.DemoText;
import vn.thidua.core.organization.Person;
import vn.thidua.core.organization.PersonRepository;
import vn.thidua.core.organization.Unit;
import vn.thidua.core.organization.UnitRepository;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.Rights;
import vn.thidua.core.spi.DemoContent;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.campaign.Campaign;
import vn.thidua.propaganda.column.ColumnRepository;
import vn.thidua.propaganda.column.ColumnTree;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostArchive;
import vn.thidua.propaganda.post.PostDetails;
import vn.thidua.propaganda.post.PostPast;
import vn.thidua.propaganda.post.PostService;
import vn.thidua.propaganda.post.PostState;

/** The posts of the demo department, in every state that posts can be in. */
@ApplicationScoped
class PostDemo implements DemoContent {

    private static final String POSTS = "demo/propaganda/posts.txt";
    /** The director, who approves and returns. */
    private static final String JUDGE = "AS001";
    private static final int PINNED_DAYS = 21;

    @Inject private PostArchive archive;
    @Inject private PostService service;
    @Inject private PostDemoFiles files;
    @Inject private PostDemoLinks links;
    @Inject private ColumnRepository columns;
    @Inject private UnitRepository units;
    @Inject private PersonRepository people;
    @Inject private AccountRepository accounts;

    @Override
    public ModuleId module() {
        return PropagandaModule.ID;
    }

    /** After the campaigns. */
    @Override
    public int place() {
        return 10;
    }

    @Override
    public void load() {
        ColumnTree tree = columns.tree();
        PostDemoLinks.Known known = links.read();
        DemoText.read(PostDemo.class, POSTS).forEach(text -> add(text, tree, known));
    }

    private void add(DemoText text, ColumnTree tree, PostDemoLinks.Known known) {
        var state = PostState.valueOf(text.get("state").toUpperCase(Locale.ROOT));
        LocalDateTime moment = text.find("published").map(LocalDateTime::parse).orElseGet(() -> LocalDateTime.now(Moments.VIETNAM));
        PostDetails details = details(text, tree, known);
        Optional<Actor> judge = state == PostState.DRAFT || state == PostState.SUBMITTED ? Optional.empty() : Optional.of(person(JUDGE));
        // What was planned for a day that has passed meanwhile has come out on it.
        boolean late = state == PostState.SCHEDULED && moment.isBefore(LocalDateTime.now(Moments.VIETNAM));
        Post post = archive.enter(details, new PostPast(late ? PostState.PUBLISHED : state, person(text.get("author")), moment, judge,
                text.find("reason").orElse(""), text.find("comment").orElse("")), draft -> files.add(draft, details, text));
        if (text.find("pinned").isPresent()) {
            service.pin(post.getId(), post.getVersion(), LocalDateTime.now(Moments.VIETNAM).plusDays(PINNED_DAYS));
        }
    }

    /** The first paragraph is the lead, the rest the body. */
    private PostDetails details(DemoText text, ColumnTree tree, PostDemoLinks.Known known) {
        String[] parts = text.body().split("\\R\\h*\\R", 2);
        Set<Long> audience = words(text, "units").map(units::findByCode).flatMap(Optional::stream).map(Unit::getId)
                .collect(Collectors.toSet());
        long column = tree.findByCode(text.get("column")).orElseThrow().id();
        return new PostDetails(text.get("title"), parts[0], parts.length == 2 ? parts[1] : "", column, "", audience,
                words(text, "tags").toList(), known.campaign(text).map(Campaign::getId).orElse(null), known.phase(text).orElse(null),
                known.links(Stream.concat(words(text, "documents"), text.find("models").stream())), true, text.find("must-read").map(LocalDate::parse).orElse(null),
                text.find("expires").map(LocalDateTime::parse).orElse(null), text.find("review").map(LocalDate::parse).orElse(null));
    }

    private static Stream<String> words(DemoText text, String name) {
        return text.find(name).stream().flatMap(list -> Stream.of(list.split(","))).map(String::strip);
    }

    /** Somebody as the author of a post, with an account or without. */
    private Actor person(String code) {
        Person person = people.findByCode(code).orElseThrow();
        Optional<Account> account = accounts.findByPerson(person.getId());
        return new Actor(account.map(found -> OptionalLong.of(found.getId())).orElse(OptionalLong.empty()),
                account.map(Account::getLogin).orElse(code), OptionalLong.of(person.getId()), person.getFullName(), "", Rights.none());
    }
}
