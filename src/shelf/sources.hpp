// The sources of editions that the options name.
#pragma once

#include "ladder/store/source.hpp"
#include "office/options.hpp"

namespace shelf {

/// The user's own source, which is a folder in the profile, then the shared ones in the order of the options,
/// each once. Nothing is read yet. Here it is decided of which kind each source is.
ladder::store::Sources sourcesOf(const css::uno::Reference<css::uno::XComponentContext>& context,
                                 const office::Options& options);

} // namespace shelf
