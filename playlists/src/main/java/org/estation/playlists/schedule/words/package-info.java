/** Windows in words for people, in Chinese and English. */
@NullMarked
package org.estation.playlists.schedule.words;

import org.jspecify.annotations.NullMarked;
