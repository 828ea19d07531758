/** Turns the HTML of an entry into plain blocks that a screen can show. */
@NullMarked
package org.estation.server.harvest.article;

import org.jspecify.annotations.NullMarked;
