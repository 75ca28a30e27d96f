/**
 * Resolves which authority, inspection, judgement and person is meant, across documents.
 *
 * <p>In: the facts of all documents, in any order. Out: the same documents, with the entities that
 * their facts concern identified by IRIs. The result depends on the set of documents alone: without
 * one of them, it is the same as if that document had never been read. This package depends neither
 * on RDF nor on how documents are read.
 */
@NullMarked
package scrutiny.resolve;

import org.jspecify.annotations.NullMarked;
