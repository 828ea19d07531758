/** What texts for people have in common: phrases of a language, lists, dates and hours. */
@NullMarked
package org.estation.playlists.words;

import org.jspecify.annotations.NullMarked;
