// An edition in SDMX-CSV 2.1, the exchange format of statistical offices.
// https://github.com/sdmx-twg/sdmx-csv/blob/master/data-message/docs/sdmx-csv-field-guide.md
#pragma once

#include "ladder/edition.hpp"

#include <string>

namespace ladder {

/// A data message, in UTF-8, that replaces what a system knows of the edition's year.
///
/// The dimensions are FREQ (always A, a year), REF_AREA and ITEM (the ids of the edition) and TIME_PERIOD;
/// the attributes are those of SDMX of the same names. OBS_VALUE is empty where there is no figure, and
/// OBS_STATUS says why. COMMENT_OBS has the notes on the figure, its item and its area; UNIT_MEASURE is what
/// is counted. The first row is about the data set as a whole, for which SDMX switches the dimensions off
/// ("~"): COMMENT_DSET has its source and the notes on all of it. Texts are in Dutch and English, with a bar
/// between; a bar in a text becomes a broken one.
std::string sdmxCsv(const Edition& edition);

} // namespace ladder
