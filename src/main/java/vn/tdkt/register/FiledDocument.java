package vn.tdkt.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table of contents of a file of work. Once the file is closed it is read as it stood
 * then.
 *
 * @param subject kind and subject
 * @param pages how many pages it has, or null
 */
public record FiledDocument(
    UUID document,
    int position,
    String number,
    @Nullable LocalDate issuedOn,
    String issuer,
    String subject,
    DocumentState state,
    @Nullable Integer pages,
    String note) {}
