package vn.thidua.propaganda.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.demo.DemoText;
import vn.thidua.core.organization.Unit;
import vn.thidua.core.organization.UnitRepository;
import vn.thidua.core.spi.DemoContent;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.post.PostDetails;
import vn.thidua.propaganda.post.PostService;
import vn.thidua.propaganda.post.PostState;

/** The posts of the demo department. */
@ApplicationScoped
class PostDemo implements DemoContent {

    @Inject private PostService service;
    @Inject private UnitRepository units;

    @Override
    public ModuleId module() {
        return PropagandaModule.ID;
    }

    @Override
    public void load() {
        DemoText.read(PostDemo.class, "demo/propaganda/posts.txt").stream().map(this::details).forEach(service::add);
    }

    /** The first paragraph is the lead, the rest the body. A post for units that are not there is for nobody but editors. */
    private PostDetails details(DemoText text) {
        String[] parts = text.body().split("\\R\\h*\\R", 2);
        Set<Long> audience = text.find("units").stream().flatMap(codes -> Stream.of(codes.split(",")))
                .map(code -> units.findByCode(code.strip())).flatMap(Optional::stream).map(Unit::getId)
                .collect(Collectors.toSet());
        boolean draft = text.find("published").isEmpty() || text.find("units").isPresent() && audience.isEmpty();
        return new PostDetails(text.get("title"), parts[0], parts.length == 2 ? parts[1] : "", text.get("column"),
                text.get("author"), draft ? PostState.DRAFT : PostState.PUBLISHED,
                text.find("published").map(LocalDate::parse).orElse(null), audience);
    }
}
