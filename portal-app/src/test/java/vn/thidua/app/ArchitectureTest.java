package vn.thidua.app;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import vn.thidua.testkit.ModuleRules;

/** The arrows of the design, held over everything that ships. */
@AnalyzeClasses(packages = "vn.thidua", importOptions = {DoNotIncludeTests.class, WithoutTestkit.class})
class ArchitectureTest {

    @ArchTest static final ArchTests RULES = ArchTests.in(ModuleRules.class);
}
