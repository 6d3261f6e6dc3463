// What stands over the columns of a list of persons, in words without marks. Data.

export const NAME_COLUMNS =
  'name | names | full name | fullname | name and surname | surname and name | name surname | victim | victim name | name of victim | prisoner | detainee | person | نام | اسم | نام و نام خانوادگی | نام خانوادگی و نام | نام کامل | نام قربانی | نام زندانی | نام و تخلص';

export const AGE_COLUMNS = 'age | ages | age at death | age at arrest | age years | age in years | سن | سن به سال';
