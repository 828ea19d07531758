package org.estation.bench;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/** What a pure function has no use for: the outside world, threads, clocks and chance. */
final class Purity {
  private static final List<String> OUTSIDE =
      List.of(
          "java.io.",
          "java.net.",
          "java.nio.channels.",
          "java.nio.file.",
          "java.sql.",
          "java.util.concurrent.",
          "java.util.random.",
          "javax.net.");
  private static final Set<String> HARMLESS =
      Set.of(
          "java.io.ByteArrayOutputStream",
          "java.io.IOException",
          "java.io.Serializable",
          "java.io.UncheckedIOException",
          "java.net.URI",
          "java.net.URISyntaxException");
  private static final Set<String> IMPURE =
      Set.of(
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.Runtime",
          "java.lang.Thread",
          "java.lang.ThreadLocal",
          "java.security.SecureRandom",
          "java.time.Clock",
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.util.Timer");
  private static final Set<String> ASKED =
      Set.of(
          "java.lang.Math.random",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.getenv",
          "java.lang.System.nanoTime",
          "java.util.UUID.randomUUID");

  private Purity() {}

  /** Types that reach outside. */
  static DescribedPredicate<JavaClass> impureTypes() {
    return DescribedPredicate.describe(
        "do input or output, threads, clocks or chance", Purity::isImpure);
  }

  /** Methods that ask the machine for the time or for chance. */
  static DescribedPredicate<JavaAccess<?>> impureCalls() {
    return DescribedPredicate.describe(
        "the target asks for the time or for chance", access -> isAsked(access.getTarget()));
  }

  private static boolean isImpure(JavaClass type) {
    String name = type.getName();
    return IMPURE.contains(name)
        || (OUTSIDE.stream().anyMatch(name::startsWith) && !HARMLESS.contains(name));
  }

  private static boolean isAsked(AccessTarget target) {
    String owner = target.getOwner().getName();
    return ASKED.contains(owner + "." + target.getName())
        || (owner.startsWith("java.time.") && target.getName().equals("now"));
  }
}
