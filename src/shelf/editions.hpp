// The editions beside the built-in ones: the user's own, which live in the profile, and those of the shared
// folders that the options name. Which of them are in use, when they come and go, and how they change.
#pragma once

#include "ladder/store/collection.hpp"
#include "office/words.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace shelf {

/// A folder with editions.
struct Place {
    std::filesystem::path folder;
    bool isOwn = false;                            ///< the user's, as against a shared one
    bool isWritable = false;                       ///< as it was when it was last read
    std::optional<ladder::store::Problem> problem; ///< why it could not be read, or not yet
};

/// Once in a process, for whoever is the first to need figures: takes the default edition and the shared
/// folders from the options, reads the user's own editions, and waits a second at most for the shared ones.
/// What comes in later, appears or vanishes while the office runs is followed by the catalogue and by open
/// documents; a folder that does not answer holds up nothing.
void prepareEditions(const css::uno::Reference<css::uno::XComponentContext>& context);

/// Follows the options after they have changed, and reads all folders again without waiting for them.
void followOptions(const css::uno::Reference<css::uno::XComponentContext>& context);

/// The user's own place, then the shared ones in the order of the options.
std::vector<Place> places();

/// Every edition in every place, and what is the matter with it; see ladder::store::Collection. `place` is
/// the folder of one of the places().
std::vector<ladder::store::Holding> heldEditions();

/// Calls back in the main thread after each change of places() or heldEditions(), as long as the caller keeps
/// what this gives.
using Call = std::function<void()>;
std::shared_ptr<const Call> onChangeOfEditions(Call call);

/// A note that somebody loads an edition now: the name in the user's data, or else the account.
ladder::Loading loadedNow(const css::uno::Reference<css::uno::XComponentContext>& context,
                          const std::string& fromFile);

/// Adds an edition to one of the places; when it returns, all open documents use it. Gives its id: its own
/// one, also where the same edition is in another place already, or else the next revision of its year.
ladder::store::Outcome<std::string> addEdition(ladder::EditionData edition,
                                               const std::filesystem::path& place);

/// Takes an edition out of one of the places and of use, in open documents too. Gives the path of the copy
/// that stays.
ladder::store::Outcome<std::filesystem::path> removeEdition(const std::string& id,
                                                            const std::filesystem::path& place);

/// Writes the default edition to the options, a year or an id or empty for the latest, and follows it. False
/// where an administrator has fixed another.
bool chooseDefaultEdition(const css::uno::Reference<css::uno::XComponentContext>& context,
                          const std::string& yearOrId);

} // namespace shelf
