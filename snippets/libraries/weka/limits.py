from io import StringIO

from scipy.io import arff

head = "@relation t\n@attribute text string\n@data\n"
try:
    arff.loadarff(StringIO(head + "'good movie'\n"))
except NotImplementedError as error:
    print("字符串：", error)
sparse = "@relation t\n@attribute a numeric\n@attribute b numeric\n@data\n"
try:
    print(arff.loadarff(StringIO(sparse + "{1 3.5}\n")))
except (ValueError, NotImplementedError) as error:
    print("稀疏：", type(error).__name__, error)
