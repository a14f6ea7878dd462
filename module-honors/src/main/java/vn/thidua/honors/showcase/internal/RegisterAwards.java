package vn.thidua.honors.showcase.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import vn.thidua.honors.award.AwardService;
import vn.thidua.honors.model.LinkedAwards;

@ApplicationScoped
class RegisterAwards implements LinkedAwards {

    @Inject private AwardService service;

    @Override
    public Map<String, Set<Long>> byCode(Set<Long> awards) {
        return service.byCode(awards);
    }
}
