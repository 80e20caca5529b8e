/**
 * Vietnamese letters as files of all years hold them: old encodings become composed Unicode, and
 * where accents are lost, a proposal brings them back. Knows texts, not documents.
 */
@ApplicationModule(
    displayName = "Chữ viết",
    allowedDependencies = {"kernel"})
package vn.tdkt.letters;

import org.springframework.modulith.ApplicationModule;
