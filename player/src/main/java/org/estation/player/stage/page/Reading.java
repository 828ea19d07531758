package org.estation.player.stage.page;

import org.estation.shared.program.Article;
import org.jspecify.annotations.Nullable;

/**
 * Something to be read.
 *
 * @param credit the line that says whose facts it rests on; may be empty
 * @param origin the address behind its code, or null
 */
public record Reading(Article article, String credit, @Nullable String origin) {}
