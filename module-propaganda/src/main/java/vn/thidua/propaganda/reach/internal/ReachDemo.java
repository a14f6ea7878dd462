package vn.thidua.propaganda.reach.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import vn.thidua.core.account.ActorDirectory;
import vn.thidua.core.data.Moments;
import vn.thidua.core.demo.DemoText;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.organization.PersonCard;
import vn.thidua.core.spi.DemoContent;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostFilter;
import vn.thidua.propaganda.post.PostService;
import vn.thidua.propaganda.post.PostSummary;
import vn.thidua.propaganda.reach.ReachRepository;

/** Who read the posts of the demo department: as many as the demo says, more in some units than in others, the same at each load. */
@ApplicationScoped
class ReachDemo implements DemoContent {

    private static final String FOLDER = "demo/propaganda/";
    private static final int MOST_POSTS = 500;
    /** How much the habits of a unit and of a person weigh beside chance: some read nearly everything, some hardly anything. */
    private static final double UNIT_WEIGHT = 1;
    private static final double PERSON_WEIGHT = 3;
    private static final double MINUTES_A_DAY = Duration.ofDays(1).toMinutes();

    @Inject private ReachRepository reach;
    @Inject private PostService posts;
    @Inject private ActorDirectory actors;
    @Inject private OrganizationDirectory organization;

    @Override
    public ModuleId module() {
        return PropagandaModule.ID;
    }

    /** After the posts. */
    @Override
    public int place() {
        return 100;
    }

    @Override
    public void load() {
        Map<String, String> titles = DemoText.read(ReachDemo.class, FOLDER + "posts.txt").stream().filter(text -> text.find("code").isPresent())
                .collect(Collectors.toMap(text -> text.get("code"), text -> text.get("title")));
        Map<String, Long> ids = new HashMap<>();
        for (PostSummary post : posts.page(PostFilter.NONE, 0, MOST_POSTS).items()) {
            if (post.publishedAt() != null) {
                ids.put(post.title(), post.id());
            }
        }
        for (DemoText text : DemoText.read(ReachDemo.class, FOLDER + "reach.txt")) {
            Long id = ids.get(titles.getOrDefault(text.get("post"), ""));
            if (id != null) {
                enter(posts.get(id), text);
            }
        }
    }

    private void enter(Post post, DemoText text) {
        var random = new Random(text.get("post").hashCode());
        List<PersonCard> people = inOrderOfReading(post, random);
        double lag = Double.parseDouble(text.get("lag-days")) * MINUTES_A_DAY;
        long readers = Math.round(people.size() * Double.parseDouble(text.get("share")));
        long confirming = Math.round(people.size() * text.find("acknowledged").map(Double::valueOf).orElse(0.0));
        Map<Long, LocalDateTime> reads = new LinkedHashMap<>();
        Map<Long, LocalDateTime> acknowledgements = new LinkedHashMap<>();
        for (PersonCard person : people.subList(0, (int) Math.min(readers, people.size()))) {
            LocalDateTime at = moment(post.getPublishedAt(), -Math.log(1 - random.nextDouble()) * lag);
            reads.put(person.id(), at);
            if (acknowledgements.size() < confirming) {
                acknowledgements.put(person.id(), at);
            }
        }
        reach.enterReads(post.getId(), reads);
        reach.enterAcknowledgements(post.getId(), acknowledgements);
    }

    /** Everybody the post is for but its owner; by habit and by chance. */
    private List<PersonCard> inOrderOfReading(Post post, Random random) {
        List<Long> meant = actors.meeting(post.readers()).stream().flatMap(actor -> actor.personId().stream().boxed())
                .filter(person -> post.ownerPersonId().isEmpty() || post.ownerPersonId().getAsLong() != person).toList();
        Map<Long, Double> turn = new HashMap<>();
        List<PersonCard> people = organization.findPeople(meant).values().stream().filter(PersonCard::present)
                .sorted(Comparator.comparing(PersonCard::code)).toList();
        people.forEach(person -> turn.put(person.id(), random.nextDouble() + UNIT_WEIGHT * habit(person.unitName()) + PERSON_WEIGHT * habit(person.code())));
        return people.stream().sorted(Comparator.comparing(person -> turn.get(person.id()))).toList();
    }

    /** Between 0 and 1, always the same for the same name. */
    private static double habit(String name) {
        return new Random(name.hashCode() * 31L).nextDouble();
    }

    /** Somewhat after a moment, and before now. */
    private static LocalDateTime moment(LocalDateTime published, double minutes) {
        LocalDateTime at = published.plusMinutes(Math.round(minutes) + 1);
        LocalDateTime now = Moments.now();
        return at.isBefore(now) ? at : published.plusSeconds(Math.max(0, Duration.between(published, now).toSeconds() / 2));
    }
}
