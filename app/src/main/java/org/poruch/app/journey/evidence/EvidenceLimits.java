package org.poruch.app.journey.evidence;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * How much there is room for.
 *
 * @param each of one file as it is sent
 * @param journey of all files of a journey as they are kept
 * @param many files on one entry
 */
@Component
record EvidenceLimits(
        @Value("${poruch.files.each}") DataSize each,
        @Value("${poruch.files.journey}") DataSize journey,
        @Value("${poruch.files.many}") int many) {}
