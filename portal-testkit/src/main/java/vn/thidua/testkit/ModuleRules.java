package vn.thidua.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;

/** Architecture rules that the tests of core and of every module include. */
public final class ModuleRules {

    @ArchTest
    static final ArchRule INTERNALS_OF_CORE_STAY_INSIDE = noClasses()
            .that().resideInAPackage("vn.thidua..").and().resideOutsideOfPackage("vn.thidua.core..")
            .should().dependOnClassesThat().resideInAPackage("vn.thidua.core..internal..");

    @ArchTest
    static final ArchRule MODULES_DO_NOT_KNOW_EACH_OTHER = slices()
            .matching("vn.thidua.(emulation|propaganda|honors)..").should().notDependOnEachOther().allowEmptyShould(true);

    @ArchTest
    static final ArchRule CORE_KNOWS_NO_MODULE = noClasses()
            .that().resideInAPackage("vn.thidua.core..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("vn.thidua.emulation..", "vn.thidua.propaganda..", "vn.thidua.honors..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule PAGES_AND_RESOURCES_DO_NOT_TOUCH_STORAGE = noClasses()
            .that().resideInAnyPackage("vn.thidua..web..", "vn.thidua..rest..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "java.sql..", "vn.thidua..internal..");

    @ArchTest
    static final ArchRule FEATURES_DO_NOT_KNOW_THEIR_DOORS = noClasses()
            .that().resideOutsideOfPackages("..web..", "..rest..", "..layout..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule CONTRACT_STANDS_ALONE = classes()
            .that().resideInAPackage("vn.thidua.core.spi..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "vn.thidua.core.spi..").allowEmptyShould(true);

    @ArchTest
    static final ArchRule INTERNALS_ARE_PACKAGE_PRIVATE = classes()
            .that().resideInAPackage("vn.thidua..internal..").and().areTopLevelClasses()
            .and().areNotAnnotatedWith(Singleton.class)
            .should().notBePublic().allowEmptyShould(true);

    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES = slices()
            .matching("vn.thidua.*.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    private ModuleRules() { }
}
