package org.estation.planted.player.sync;

import uk.co.caprica.vlcj.player.base.MediaPlayer;

record Decodes(MediaPlayer film) {}
