/**
 * The rules of the whole walk once more, slow and obvious, written from the decision record and not
 * from the code.
 */
@NullMarked
package org.estation.playlists.model;

import org.jspecify.annotations.NullMarked;
