package org.estation.planted.player.proof;

import javafx.scene.Node;
import org.estation.planted.player.sync.Calls;

/** Would show something. */
public record Draws(Node node, Calls calls) {}
