// What the user, or an administrator for all users, has chosen under Tools ▸ Options. registry/Options.xcs
// describes the same settings for the office.
#pragma once

#include "ladder/language.hpp"
#include "ladder/store/agreement.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <optional>
#include <string>
#include <vector>

namespace office {

/// A value, and whether the administrator has fixed it.
template<class Value>
struct Setting {
    Value value{};
    bool isLocked = false;
};

struct Options {
    /// A year or an id; empty for the latest.
    Setting<std::string> defaultEdition;
    /// The language of headings and names in prepared sheets; none for that of the interface.
    Setting<std::optional<ladder::Language>> sheetLanguage;
    /// The sources of editions that several users share, each written as the path or the file URL of a
    /// folder.
    Setting<std::vector<std::string>> sharedFolders;
    /// What becomes of an edition in them that changes figures of a year that is in use.
    Setting<ladder::store::Changes> sharedChanges{ladder::store::Changes::ask, false};
};

/// Reads the options from the configuration.
Options readOptions(const css::uno::Reference<css::uno::XComponentContext>& context);

/// Writes the values that are not locked and have changed. The others are not written, so that a default that
/// an administrator sets later still reaches users who never chose.
void writeOptions(const css::uno::Reference<css::uno::XComponentContext>& context, const Options& options);

} // namespace office
