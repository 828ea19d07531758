package org.estation.seeds.draw.canvas;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Where the joints of a figure are, seen from the side, in units of which a standing person is 400
 * high; the ground is at y = 0 and y grows downwards.
 *
 * @param joints a place for each {@link Joint}
 */
public record Pose(Map<Joint, Point> joints) {

  /** A joint; near is the side towards the viewer. */
  public enum Joint {
    HEAD,
    NECK,
    HIP,
    NEAR_ELBOW,
    NEAR_HAND,
    FAR_ELBOW,
    FAR_HAND,
    NEAR_KNEE,
    NEAR_FOOT,
    FAR_KNEE,
    FAR_FOOT
  }

  /** A pose with a place for every joint. */
  public Pose {
    joints = Map.copyOf(joints);
    if (joints.size() != Joint.values().length) {
      throw new IllegalArgumentException("a pose has " + Joint.values().length + " joints");
    }
  }

  /** A pose from the x and y of every joint in the order of {@link Joint}. */
  public static Pose of(double... coordinates) {
    Map<Joint, Point> joints = new EnumMap<>(Joint.class);
    int next = 0;
    for (Joint joint : Joint.values()) {
      joints.put(joint, Point.of(coordinates[next], coordinates[next + 1]));
      next += 2;
    }
    return new Pose(joints);
  }

  /** The place of a joint. */
  public Point at(Joint joint) {
    return Objects.requireNonNull(joints.get(joint));
  }

  /** The pose at the fraction {@code part} of the way to another one. */
  public Pose toward(Pose other, double part) {
    Map<Joint, Point> between = new EnumMap<>(Joint.class);
    joints.forEach((joint, place) -> between.put(joint, place.toward(other.at(joint), part)));
    return new Pose(between);
  }
}
