package org.incubationtoolkits.localization.term;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.RecordFile;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/**
 * The terms that texts can refer to, by key. Immutable and thread-safe.
 *
 * <pre>{@code
 * Terms terms = Terms.read(files, catalogue.languages().source()).orThrow();
 * }</pre>
 */
public final class Terms {

    public static final Terms NONE = new Terms(Map.of());

    /** The version of the format that this library reads. */
    public static final String FORMAT = "toolkit-terms/1";

    /** The name of the file in a catalogue. */
    public static final String FILE = "terms.yaml";

    private final Map<Id, Term> terms;

    private Terms(Map<Id, Term> terms) {
        this.terms = terms;
    }

    /** Returns these terms; where two have the same key, the later one. */
    public static Terms of(Collection<Term> terms) {
        Map<Id, Term> byKey = new LinkedHashMap<>();
        terms.forEach(term -> byKey.put(term.key(), term));
        return new Terms(byKey);
    }

    /**
     * Returns the terms in the file {@value #FILE}, or everything that is wrong with it; none if there is no such file.
     *
     * @param source the language of the catalogue
     * @throws IOException if the file is there but cannot be read
     */
    public static Result<Terms> read(CatalogueFiles files, Locale source) throws IOException {
        Optional<InputStream> stream = files.open(FILE);
        if (stream.isEmpty()) {
            return Result.of(NONE, List.of());
        }
        try (InputStream content = stream.get()) {
            Result<RecordFile<StoredTerms>> read =
                    RecordFile.read(StoredTerms.class, files.display(FILE), content, source);
            return read.value().map(Terms::checked).orElseGet(() -> Result.failed(read.problems()));
        }
    }

    private static Result<Terms> checked(RecordFile<StoredTerms> file) {
        List<Problem> problems = new TermsCheck(file).problems();
        return problems.isEmpty() ? Result.of(of(file.value().toTerms()), List.of()) : Result.failed(problems);
    }

    /** Returns these terms and {@code others}, which come first for each key and language that both have. */
    public Terms plus(Terms others) {
        Map<Id, Term> all = new LinkedHashMap<>(terms);
        others.terms.forEach((key, term) -> all.merge(key, term, Terms::layered));
        return new Terms(all);
    }

    private static Term layered(Term below, Term above) {
        Map<Locale, TermForms> forms = new LinkedHashMap<>(below.forms());
        forms.putAll(above.forms());
        return new Term(below.key(), forms);
    }

    /** Returns the term with this key; nothing if there is none. */
    public Optional<Term> find(Id key) {
        return Optional.ofNullable(terms.get(key));
    }

    /** Returns all terms, in the order in which they were first given. */
    public List<Term> all() {
        return List.copyOf(terms.values());
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }
}
