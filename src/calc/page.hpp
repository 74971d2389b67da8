// How prepared sheets are printed: on A4, landscape.
#pragma once

#include "calc/canvas.hpp"

#include <vector>

namespace calc {

enum class Pages {
    one, ///< made to fit one page
    tall ///< one page wide, and as many as it takes
};

/// Makes the page styles that a document does not have, and gives their names.
std::vector<rtl::OUString> addPageStyles(const css::uno::Reference<css::frame::XModel>& document);

/// Gives a sheet the page style for so many pages.
void setPage(const Canvas& canvas, Pages pages);

} // namespace calc
