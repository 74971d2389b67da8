// Asks in the dialogs of the office which file of an edition to open or to save.
#pragma once

#include "editions/exchange.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <filesystem>
#include <optional>
#include <string>

namespace panel {

// Both questions give nothing where the user cancels or the chosen place is no path of this system.

std::optional<std::filesystem::path>
askWhichPackage(const css::uno::Reference<css::uno::XComponentContext>& context, ladder::Language language);

struct ExportTarget {
    editions::Format format;
    std::filesystem::path file;
};
std::optional<ExportTarget> askWhereToExport(const css::uno::Reference<css::uno::XComponentContext>& context,
                                             const std::string& name, ladder::Language language);

} // namespace panel
