// How prepared sheets are printed: on A4, landscape, with no text that is too small to read. Text on a sheet
// has at least 10 points, and a page at least 80 per cent of that size.
#pragma once

#include "calc/canvas.hpp"

#include <vector>

namespace calc {

enum class Pages {
    one,  ///< made to fit one page
    tall, ///< one page wide, and as many as it takes
    wide  ///< as many as it takes, of the smallest size that can be read
};

/// What a page has room for at that size.
inline constexpr Length mostWidth = 34600;
inline constexpr Length mostHeight = 22700;

/// How a sheet of a size is printed.
Pages pagesFor(Length width, Length height);

/// The height of a page of a sheet that is so wide.
Length pageHeight(Length width);

/// Makes the page styles that a document does not have, and gives their names.
std::vector<rtl::OUString> addPageStyles(const css::uno::Reference<css::frame::XModel>& document);

/// Gives a sheet the page style for so many pages.
void setPage(const Canvas& canvas, Pages pages);

} // namespace calc
