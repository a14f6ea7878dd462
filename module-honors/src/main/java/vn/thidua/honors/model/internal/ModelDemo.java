package vn.thidua.honors.model.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import vn.thidua.core.account.AccountRepository;
import vn.thidua.core.data.Moments;
import vn.thidua.core.demo.DemoText;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.core.spi.DemoContent;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.core.spi.SearchSource;
import vn.thidua.honors.HonorsModule;
import vn.thidua.honors.model.FieldDetails;
import vn.thidua.honors.model.Fields;

/** The exemplary models of the demo department, led through their stages on the days on which it happened. */
@ApplicationScoped
class ModelDemo implements DemoContent {

    private static final String OFFICER = "vanphong";
    private static final int AFTER_AWARDS = 5;

    @Inject private Fields fields;
    @Inject private ModelDemoLife life;
    @Inject private AccountRepository accounts;
    @Inject private CurrentUser user;
    @Inject @Any private Instance<SearchSource> contents;

    @Override
    public ModuleId module() {
        return HonorsModule.ID;
    }

    @Override
    public int place() {
        return AFTER_AWARDS;
    }

    @Override
    public void load() {
        user.runAs(officer(), () -> {
            int place = 0;
            for (DemoText text : DemoText.read(ModelDemo.class, "demo/honors/fields.txt")) {
                place++;
                fields.add(new FieldDetails(text.get("code"), text.get("name"), place, true));
            }
            var links = new ModelDemoLinks(contents.stream());
            DemoText.read(ModelDemo.class, "demo/honors/models.txt").forEach(text -> life.lead(text, links));
        });
    }

    /** The officer of the demo, who writes all of it down; the portal itself where there is none. */
    private Actor officer() {
        return accounts.findByLogin(OFFICER).flatMap(account -> accounts.findOwner(account.getId(), Moments.today()))
                .map(owner -> new Actor(OptionalLong.of(owner.account().getId()), OFFICER, OptionalLong.empty(), owner.personName(), "",
                        user.rights())).orElse(Actor.system());
    }
}
