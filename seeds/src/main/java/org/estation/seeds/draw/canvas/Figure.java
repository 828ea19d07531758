package org.estation.seeds.draw.canvas;

import static org.estation.seeds.draw.canvas.Pose.Joint.FAR_ELBOW;
import static org.estation.seeds.draw.canvas.Pose.Joint.FAR_FOOT;
import static org.estation.seeds.draw.canvas.Pose.Joint.FAR_HAND;
import static org.estation.seeds.draw.canvas.Pose.Joint.FAR_KNEE;
import static org.estation.seeds.draw.canvas.Pose.Joint.HEAD;
import static org.estation.seeds.draw.canvas.Pose.Joint.HIP;
import static org.estation.seeds.draw.canvas.Pose.Joint.NEAR_ELBOW;
import static org.estation.seeds.draw.canvas.Pose.Joint.NEAR_FOOT;
import static org.estation.seeds.draw.canvas.Pose.Joint.NEAR_HAND;
import static org.estation.seeds.draw.canvas.Pose.Joint.NEAR_KNEE;
import static org.estation.seeds.draw.canvas.Pose.Joint.NECK;

import java.awt.Color;
import java.awt.Shape;

/** A flat person seen from the side, facing right, whose limbs follow a {@link Pose}. */
public record Figure(Color top, Color bottom, Color hair, Color skin) {
  private static final Color SHOE = Tint.of(0x24303F);

  /** Draws the figure with the ground under it at y = 0 of the canvas. */
  public void draw(Canvas canvas, Pose pose) {
    leg(canvas, pose, new Pose.Joint[] {FAR_KNEE, FAR_FOOT}, Tint.darker(bottom, 0.25));
    arm(canvas, pose, new Pose.Joint[] {FAR_ELBOW, FAR_HAND}, Tint.darker(top, 0.22));
    leg(canvas, pose, new Pose.Joint[] {NEAR_KNEE, NEAR_FOOT}, bottom);
    torso(canvas, pose);
    head(canvas, pose);
    arm(canvas, pose, new Pose.Joint[] {NEAR_ELBOW, NEAR_HAND}, Tint.darker(top, 0.1));
  }

  private void torso(Canvas canvas, Pose pose) {
    Point neck = pose.at(NECK);
    Point hip = pose.at(HIP);
    Point chest = neck.toward(hip, 0.22);
    canvas.fill(skin, Shapes.capsule(pose.at(HEAD), neck, 26));
    canvas.fill(bottom, Shapes.circle(hip, 31));
    canvas.fill(
        top,
        Shapes.joined(
            Shapes.capsule(chest, neck.toward(hip, 0.86), 62), Shapes.capsule(neck, chest, 50)));
  }

  private static void leg(Canvas canvas, Pose pose, Pose.Joint[] joints, Color color) {
    Point knee = pose.at(joints[0]);
    Point foot = pose.at(joints[1]);
    canvas.fill(SHOE, Shapes.capsule(foot.plus(-4, -9), foot.plus(28, -9), 19));
    canvas.fill(color, Shapes.thick(Shapes.line(pose.at(HIP), knee, foot.plus(0, -16)), 38));
  }

  private void arm(Canvas canvas, Pose pose, Pose.Joint[] joints, Color color) {
    Point shoulder = pose.at(NECK).toward(pose.at(HIP), 0.14);
    Point elbow = pose.at(joints[0]);
    Point hand = pose.at(joints[1]);
    canvas.fill(skin, Shapes.circle(hand, 14));
    canvas.fill(color, Shapes.thick(Shapes.line(shoulder, elbow, elbow.toward(hand, 0.84)), 26));
  }

  private void head(Canvas canvas, Pose pose) {
    Point head = pose.at(HEAD);
    Point neck = pose.at(NECK);
    double lean = Math.atan2(head.y() - neck.y(), head.x() - neck.x()) + Math.PI / 2;
    Canvas tilted = canvas.turned(lean * 0.8, head);
    tilted.fill(skin, Shapes.circle(head, 36));
    tilted.fill(skin, Shapes.circle(head.plus(36, 6), 7));
    tilted.fill(hair, hairOf(head));
    tilted.fill(SHOE, Shapes.circle(head.plus(21, -3), 4));
    tilted.fill(skin, Shapes.circle(head.plus(-7, 4), 8));
  }

  private static Shape hairOf(Point head) {
    return Shapes.blob(
        head.plus(30, -22),
        head.plus(14, -39),
        head.plus(-14, -42),
        head.plus(-38, -22),
        head.plus(-39, 10),
        head.plus(-24, 26),
        head.plus(-17, 2),
        head.plus(-4, -12),
        head.plus(10, -18));
  }
}
