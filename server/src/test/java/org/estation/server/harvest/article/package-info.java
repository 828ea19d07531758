@NullMarked
package org.estation.server.harvest.article;

import org.jspecify.annotations.NullMarked;
