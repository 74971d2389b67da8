// What the user, or an administrator for all users, has chosen under Tools ▸ Options. registry/Options.xcs
// describes the same settings for the office.
#pragma once

#include "ladder/language.hpp"

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
    /// Of headings and names in prepared sheets; nothing for that of the interface.
    Setting<std::optional<ladder::Language>> sheetLanguage;
    /// Folders with editions for several users, each as a path or a file URL.
    Setting<std::vector<std::string>> sharedFolders;
};

/// Reads the configuration.
Options readOptions(const css::uno::Reference<css::uno::XComponentContext>& context);

/// Writes the values that are not locked, and leaves out those that are the same already, so that what an
/// administrator sets later still reaches who never chose.
void writeOptions(const css::uno::Reference<css::uno::XComponentContext>& context, const Options& options);

} // namespace office
