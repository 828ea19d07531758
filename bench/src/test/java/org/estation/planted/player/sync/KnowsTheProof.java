package org.estation.planted.player.sync;

import org.estation.planted.player.proof.Draws;

record KnowsTheProof(Draws draws) {}
