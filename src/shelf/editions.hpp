// The editions beside the built-in ones: where they come from, when they come and go, and how they change.
#pragma once

#include "ladder/store/watched_sources.hpp"
#include "shelf/change_notifier.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <memory>
#include <string>
#include <vector>

namespace shelf {

using ladder::store::ListedEdition;
using ladder::store::SourceStatus;
using SharedSource = std::shared_ptr<const ladder::store::Source>;

/// Prepares the editions once in a process, for whoever is the first to need figures: takes the default
/// edition and the sources from the options, reads the user's own editions, and waits a second at most for
/// the shared ones. Afterwards the catalogue and open documents follow what appears and vanishes while the
/// office runs; a source that does not answer holds up nothing.
void prepareEditions(const css::uno::Reference<css::uno::XComponentContext>& context);

/// Uses the options as they are after a change, and reads all sources again without waiting for them.
void followOptions(const css::uno::Reference<css::uno::XComponentContext>& context);

/// Gives the user's own source, then the shared ones in the order of the options.
std::vector<SourceStatus> sources();

/// Gives every edition in every source, and what is the matter with it; see ladder::store::Collection.
std::vector<ListedEdition> listedEditions();

/// Calls back in the main thread after each change of sources() or listedEditions(), as long as the caller
/// keeps the subscription.
Subscription onChangeOfEditions(Callback callback);

/// Adds an edition to a source; when it returns, all open documents use it. Gives its id: its own one, also
/// where the same edition is in another source already, or else the next revision of its year. Where the
/// source has the same edition already, nothing is added.
ladder::store::Outcome<ladder::store::Added> addEdition(ladder::EditionData edition,
                                                        const SharedSource& source);

/// Agrees to an edition that waits; when it returns, all open documents use it.
void agreeTo(const css::uno::Reference<css::uno::XComponentContext>& context, const ListedEdition& waiting);

/// Takes an edition out of a source and of use, in open documents too. Gives the address of the copy that
/// stays.
ladder::store::Outcome<std::string> removeEdition(const std::string& id, const SharedSource& source);

} // namespace shelf
