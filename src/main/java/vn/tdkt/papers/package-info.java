/**
 * Official papers: one document model (paragraphs, tables, head, closing) and three writers, Word,
 * PDF and Excel, in the national layout of Decree 30/2020. Knows no feature: who wants a paper says
 * what stands on it.
 */
@ApplicationModule(
    displayName = "Văn bản in ra",
    allowedDependencies = {"kernel"})
package vn.tdkt.papers;

import org.springframework.modulith.ApplicationModule;
