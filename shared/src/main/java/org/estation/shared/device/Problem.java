package org.estation.shared.device;

import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 {@code application/problem+json}.
 *
 * @param type {@code about:blank} always; the code says what it is
 * @param status HTTP status
 * @param code stable, upper case with underscores
 * @param title what is wrong, in Chinese
 * @param titleEn what is wrong, in English
 * @param detail what to do, in Chinese
 * @param detailEn what to do, in English
 * @param expected the record number the server expects, where that is the matter
 */
public record Problem(
    String type,
    int status,
    String code,
    String title,
    String titleEn,
    String detail,
    String detailEn,
    @Nullable Long expected) {}
