package org.estation.bench;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the build enforces about who may use what. A rule over packages that do not exist would pass
 * for ever; so each rule is also held against a miniature of the system under {@code
 * org.estation.planted} in which one class breaks it, and must name that class.
 */
final class ArchitectureRules {
  private static final String SYSTEM = "org.estation";
  private static final String PLANTED = "org.estation.planted";
  private static final JavaClasses REAL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(SYSTEM);
  private static final JavaClasses MINIATURE = new ClassFileImporter().importPackages(PLANTED);

  /**
   * A rule and the planted class that breaks it.
   *
   * @param culprit the planted class, relative to the miniature's package
   */
  record Rule(String culprit, ArchRule rule) {
    @Override
    public String toString() {
      return rule.getDescription();
    }
  }

  static List<Rule> systemRules() {
    return rules(SYSTEM);
  }

  static List<Rule> plantedRules() {
    return rules(PLANTED);
  }

  @ParameterizedTest
  @MethodSource("systemRules")
  void the_system_keeps(Rule rule) {
    rule.rule().check(REAL);
  }

  @ParameterizedTest
  @MethodSource("plantedRules")
  void a_planted_violation_is_caught(Rule rule) {
    EvaluationResult result = rule.rule().evaluate(MINIATURE);

    assertTrue(
        result.getFailureReport().toString().contains(PLANTED + "." + rule.culprit()),
        () -> rule.culprit() + " was not caught by: " + rule);
  }

  @ParameterizedTest
  @ValueSource(strings = {"shared", "playlists", "seeds", "server", "player", "bench"})
  void the_scan_saw_enough_classes(String module) {
    long seen = REAL.that(resideInAPackage(SYSTEM + "." + module + "..")).stream().count();

    assertTrue(seen > 5, () -> "only " + seen + " classes of " + module);
  }

  @Test
  void the_scan_saw_no_test() {
    assertEquals(0, REAL.that(resideInAPackage(PLANTED + "..")).size());
  }

  private static List<Rule> rules(String root) {
    String core = root + ".shared..";
    String engine = root + ".playlists..";
    String server = root + ".server.platform.";
    return List.of(
        new Rule("playlists.timeline.AsksTheClock", isPure(core, engine)),
        new Rule("shared.KnowsTheServer", staysBelow(root)),
        onlyIn("server.library.ReadsTables", "java.sql..", isNo("Store", server + "db..")),
        onlyIn("server.library.AsksTables", "org.jdbi..", isNo("Store", server + "db..")),
        onlyIn("server.library.Answers", "io.javalin..", isNo("Routes", server + "http..")),
        onlyIn("server.harvest.Runs", "org.quartz..", isNo("Job", server + "jobs..")),
        onlyIn("player.sync.Calls", "java.net.http..", isNo("Client")),
        onlyIn(
            "playlists.timeline.ReadsRecurrences",
            "org.dmfs..",
            resideOutsideOfPackages(root + ".playlists.schedule..")),
        new Rule("player.sync.Decodes", vlcOnlyInItsPackage(root)),
        new Rule("player.proof.Draws", javafxOnlyOnStage(root)),
        new Rule("player.proof.Draws", noCycles(root + ".player.(*)..")),
        new Rule("server.harvest.KnowsTheReport", noCycles(root + ".server.(*)..")),
        new Rule("server.platform.db.KnowsTheLibrary", platformKnowsNoFeature(root)),
        new Rule("server.harvest.KnowsTheReport", goesTheDatasWay(root)));
  }

  private static ArchRule isPure(String... packages) {
    return noClasses()
        .that()
        .resideInAnyPackage(packages)
        .should()
        .dependOnClassesThat(Purity.impureTypes())
        .orShould()
        .accessTargetWhere(Purity.impureCalls());
  }

  private static ArchRule staysBelow(String root) {
    return noClasses()
        .that()
        .resideInAnyPackage(root + ".shared..", root + ".playlists..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            root + ".server..", root + ".player..", root + ".seeds..", root + ".bench..");
  }

  private static Rule onlyIn(String culprit, String library, DescribedPredicate<JavaClass> others) {
    ArchRule rule =
        noClasses().that(others).should().dependOnClassesThat().resideInAPackage(library);
    return new Rule(culprit, rule);
  }

  /** Classes whose outermost name does not end so and that are in none of the packages. */
  private static DescribedPredicate<JavaClass> isNo(String ending, String... homes) {
    return DescribedPredicate.<JavaClass>describe(
            "are no *" + ending, type -> !outermost(type).getSimpleName().endsWith(ending))
        .and(resideOutsideOfPackages(homes));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureRules::outermost).orElse(type);
  }

  private static ArchRule vlcOnlyInItsPackage(String root) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".player.vlc..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("uk.co.caprica..");
  }

  private static ArchRule javafxOnlyOnStage(String root) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(root + ".player.stage..", root + ".player.kiosk..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javafx..");
  }

  private static ArchRule noCycles(String features) {
    return SlicesRuleDefinition.slices().matching(features).should().beFreeOfCycles();
  }

  private static ArchRule platformKnowsNoFeature(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + ".server.platform..")
        .should()
        .dependOnClassesThat(
            resideInAPackage(root + ".server..")
                .and(DescribedPredicate.not(resideInAPackage(root + ".server.platform.."))));
  }

  private static ArchRule goesTheDatasWay(String root) {
    String server = root + ".server";
    return classes()
        .that()
        .resideInAPackage(server + ".*..")
        .and()
        .resideOutsideOfPackage(server + ".platform..")
        .should(new FeatureOrder(server));
  }
}
