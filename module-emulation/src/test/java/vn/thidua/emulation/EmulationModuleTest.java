package vn.thidua.emulation;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.Visibility;
import vn.thidua.emulation.reading.ReadWarning;
import vn.thidua.emulation.reading.file.UnreadableFileException;
import vn.thidua.testkit.ModuleContract;

class EmulationModuleTest extends ModuleContract {

    EmulationModuleTest() {
        super(new EmulationModule());
    }

    @Override
    protected List<String> keys() {
        List<String> keys = super.keys();
        Stream.of(DocumentKind.values()).map(DocumentKind::titleKey).forEach(keys::add);
        Stream.of(DocumentKind.values()).map(kind -> "search.facet.kind." + kind).forEach(keys::add);
        Stream.of(UnreadableFileException.Code.values()).map(UnreadableFileException.Code::messageKey).forEach(keys::add);
        Stream.of(ReadWarning.Code.values()).map(ReadWarning.Code::messageKey).forEach(keys::add);
        Stream.of(Visibility.values()).map(Visibility::titleKey).forEach(keys::add);
        return keys;
    }
}
