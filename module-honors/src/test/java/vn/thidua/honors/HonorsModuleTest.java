package vn.thidua.honors;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.honors.model.Stage;
import vn.thidua.honors.model.Subject;
import vn.thidua.testkit.ModuleContract;

class HonorsModuleTest extends ModuleContract {

    HonorsModuleTest() {
        super(new HonorsModule());
    }

    @Override
    protected List<String> keys() {
        List<String> keys = super.keys();
        Stream.of(Stage.values()).map(Stage::titleKey).forEach(keys::add);
        Stream.of(Stage.values()).map(stage -> "search.facet.stage." + stage).forEach(keys::add);
        Stream.of(Subject.values()).map(Subject::titleKey).forEach(keys::add);
        return keys;
    }
}
