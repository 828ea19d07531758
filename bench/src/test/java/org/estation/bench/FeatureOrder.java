package org.estation.bench;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/**
 * The order of the server's features: the way of the data, from who there is to what was proven. A
 * feature uses itself and earlier ones; a package that has no place in the order is a violation, so
 * that each new one is given its place here.
 */
final class FeatureOrder extends ArchCondition<JavaClass> {
  private static final List<String> ORDER =
      List.of(
          "audit",
          "organisation",
          "account",
          "media",
          "harvest",
          "library",
          "playlist",
          "screen",
          "schedule",
          "program",
          "emergency",
          "ledger",
          "report");

  private final String server;

  /**
   * The condition for the server in this package.
   *
   * @param server name of the package, without a dot at the end
   */
  FeatureOrder(String server) {
    super("depend only on earlier steps of the data's way");
    this.server = server + ".";
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    int place = place(type);
    if (place < 0) {
      events.add(SimpleConditionEvent.violated(type, type.getName() + " has no place in ORDER"));
    }
    type.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> isFeature(dependency.getTargetClass()))
        .filter(dependency -> place(dependency.getTargetClass()) > place)
        .map(Dependency::getDescription)
        .forEach(text -> events.add(SimpleConditionEvent.violated(type, text)));
  }

  private boolean isFeature(JavaClass type) {
    return type.getPackageName().startsWith(server)
        && !type.getPackageName().startsWith(server + "platform");
  }

  private int place(JavaClass type) {
    String rest = type.getPackageName().substring(server.length());
    int dot = rest.indexOf('.');
    return ORDER.indexOf(dot < 0 ? rest : rest.substring(0, dot));
  }
}
